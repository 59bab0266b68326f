/** A check script that may run longer than the time between two runs. */
import { isReported, lastValue } from '../../config/statements.ts';
import { isTold } from '../../model/told.ts';
import { defineRule } from '../rule.ts';

export const scriptTimeoutAboveInterval = defineRule({
  id: 'script-timeout-above-interval',
  scope: 'segment',
  category: 'semantic',
  severity: 'warning',
  blocks: ['vrrp_script'],
  having: { vrrp_script: ['timeout'] },
  title: { en: 'A check script may run longer than its interval', zh: '检查脚本的时限大于运行间隔' },
  why: {
    en: 'While a run has not ended, keepalived skips the next. A hanging service is then noticed after the time limit, not after the interval, and a failure takes `fall` times as long to count. With interval 2, timeout 30 and fall 3 the address moves after a minute and a half.',
    zh: '一次运行没有结束时，keepalived 会跳过下一次。服务挂起时要等到时限而不是间隔才会发现，失败的判定又要乘以 `fall`：interval 为 2、timeout 为 30、fall 为 3 时，虚拟 IP 要一分半钟后才切换。',
  },
  messages: {
    above: {
      en: 'timeout {timeout} is longer than interval {interval}: while a run hangs, the next ones are skipped',
      zh: 'timeout {timeout} 大于 interval {interval}：一次运行挂起时，后面的会被跳过',
      advice: { en: 'Lower the timeout, or raise the interval.', zh: '请缩短时限，或延长间隔。' },
    },
    default: {
      en: 'timeout {timeout} is longer than the interval, which is 1 unless written: the next runs are skipped',
      zh: 'timeout {timeout} 大于运行间隔（未写时为 1）：后面的运行会被跳过',
      advice: { en: 'Write an interval.', zh: '请写明 interval。' },
    },
  },
  examples: [
    {
      bad: `global_defs {
    enable_script_security
    script_user root
}

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
    interval 2
    timeout 10
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk_nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    enable_script_security
    script_user root
}

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
    interval 2
    timeout 2
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk_nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const timeout = lastValue(segment, block, 'timeout');
    if (!timeout?.isKnown || isReported(segment, timeout)) return;
    const interval = lastValue(segment, block, 'interval');
    if (interval ? !interval.isKnown : isTold(segment, 'interval', timeout.span)) return;
    const seconds = interval ? Number(interval.text) : 1;
    if (!(Number(timeout.text) > seconds && seconds > 0)) return;
    const args = { timeout: timeout.text, interval: interval?.text ?? '1' };
    report({ message: interval ? 'above' : 'default', span: timeout.span, args });
  },
});
