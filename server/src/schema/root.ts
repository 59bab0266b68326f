/** The language: every keyword that may stand at the root of a configuration, in the order of a typical file. */
import { bfdInstance } from './blocks/bfd-instance.ts';
import { garpGroup } from './blocks/garp-group.ts';
import { globalDefs } from './blocks/global-defs.ts';
import { interfaceUpDownDelays } from './blocks/interface-up-down-delays.ts';
import { linkbeatInterfaces, linkbeatUsePolling } from './blocks/linkbeat.ts';
import {
  childWaitTime,
  instance,
  namespaceWithIpsets,
  netNamespace,
  netNamespaceIpvs,
  usePidDir,
} from './blocks/process.ts';
import { ssl } from './blocks/ssl.ts';
import { staticIpaddress, staticRoutes, staticRules } from './blocks/static.ts';
import { trackFile, vrrpTrackFile } from './blocks/track-file.ts';
import { trackGroup } from './blocks/track-group.ts';
import { virtualServer } from './blocks/virtual-server.ts';
import { virtualServerGroup } from './blocks/virtual-server-group.ts';
import { vrrpInstance } from './blocks/vrrp-instance.ts';
import { vrrpScript } from './blocks/vrrp-script.ts';
import { vrrpSyncGroup } from './blocks/vrrp-sync-group.ts';
import { vrrpTrackProcess } from './blocks/vrrp-track-process.ts';
import type { DirectiveData } from './define.ts';

export const root: readonly DirectiveData[] = [
  globalDefs,
  vrrpScript,
  vrrpTrackProcess,
  trackFile,
  vrrpTrackFile,
  bfdInstance,
  vrrpInstance,
  vrrpSyncGroup,
  virtualServerGroup,
  virtualServer,
  ssl,
  trackGroup,
  staticIpaddress,
  staticRoutes,
  staticRules,
  garpGroup,
  interfaceUpDownDelays,
  linkbeatInterfaces,
  linkbeatUsePolling,
  netNamespace,
  netNamespaceIpvs,
  namespaceWithIpsets,
  instance,
  usePidDir,
  childWaitTime,
];
