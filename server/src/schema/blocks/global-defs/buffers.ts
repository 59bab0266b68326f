/** Receive buffers of sockets. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { rxBufs } from '../../types/rx-bufs.ts';
import { onOff } from '../lines/on-off.ts';

export const buffersSettings: readonly DirectiveData[] = [
  directive('vrrp_netlink_cmd_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['vrrp'],
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    doc: {
      en: 'Receive buffer of the socket by which the VRRP process changes addresses and routes.',
      zh: 'VRRP 进程修改地址和路由所用套接字的接收缓冲区。',
    },
  }),
  directive('vrrp_netlink_cmd_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.0',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Lets `vrrp_netlink_cmd_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `vrrp_netlink_cmd_rcv_bufs` 超过系统上限。',
    },
  }),
  directive('vrrp_netlink_monitor_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['vrrp'],
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    doc: {
      en: 'Receive buffer of the socket by which the VRRP process watches interfaces; raise it when the log reports overruns.',
      zh: 'VRRP 进程监视接口所用套接字的接收缓冲区，日志报告溢出时应调大。',
    },
  }),
  directive('vrrp_netlink_monitor_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.0',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Lets `vrrp_netlink_monitor_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `vrrp_netlink_monitor_rcv_bufs` 超过系统上限。',
    },
  }),
  directive('lvs_netlink_cmd_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['lvs'],
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    doc: {
      en: 'Receive buffer of the socket by which the checker process asks the kernel.',
      zh: '健康检查进程查询内核所用套接字的接收缓冲区。',
    },
  }),
  directive('lvs_netlink_cmd_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.0',
    build: ['lvs'],
    default: 'off',
    doc: {
      en: 'Lets `lvs_netlink_cmd_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `lvs_netlink_cmd_rcv_bufs` 超过系统上限。',
    },
  }),
  directive('lvs_netlink_monitor_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['lvs'],
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    doc: {
      en: 'Receive buffer of the socket by which the checker process watches interfaces.',
      zh: '健康检查进程监视接口所用套接字的接收缓冲区。',
    },
  }),
  directive('lvs_netlink_monitor_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.0',
    build: ['lvs'],
    default: 'off',
    doc: {
      en: 'Lets `lvs_netlink_monitor_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `lvs_netlink_monitor_rcv_bufs` 超过系统上限。',
    },
  }),
  directive('process_monitor_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.11',
    build: ['vrrp', 'track-process'],
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    doc: {
      en: 'Receive buffer of the socket by which processes are watched; raise it on machines that start many.',
      zh: '监视进程所用套接字的接收缓冲区，频繁创建进程的机器应调大。',
    },
  }),
  directive('process_monitor_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.11',
    build: ['vrrp', 'track-process'],
    default: 'off',
    doc: {
      en: 'Lets `process_monitor_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `process_monitor_rcv_bufs` 超过系统上限。',
    },
  }),
  directive('vrrp_rx_bufs_policy', {
    args: [arg('policy', rxBufs, { repeat: true })],
    since: '2.0.3',
    build: ['vrrp'],
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    doc: {
      en: 'How large the receive buffers for adverts are made; raise them when many instances share an interface.',
      zh: '接收通告的缓冲区取多大，一个接口上实例很多时应调大。',
    },
  }),
  directive('vrrp_rx_bufs_multiplier', {
    args: [
      arg('factor', integer({ min: 1, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
    ],
    since: '2.0.3',
    build: ['vrrp'],
    default: '3',
    doc: {
      en: 'How many packets the buffers of the policies MTU and ADVERT have room for, per instance.',
      zh: '采用 MTU 或 ADVERT 策略时，缓冲区为每个实例容纳的报文数。',
    },
  }),
];
