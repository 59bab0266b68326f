/** The reports by the name of their format. */
import type { Format } from '../option-table.ts';
import { checkstyleReport } from './checkstyle.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import type { Report, ReportInput } from './input.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

export const reports: Readonly<Record<Format, (input: ReportInput) => Report>> = {
  text: ({ findings, files, clusters, releases, locale, style }) =>
    textReport(findings, { files: files.size, clusters, releases }, locale, style),
  json: ({ findings, files, locale }) => jsonReport(findings, files.size, locale),
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
  checkstyle: checkstyleReport,
};
