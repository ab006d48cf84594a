/** `npm run write-rule-list`: writes src/checks/RULES.md. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { impossibleTieOuts } from '../../checks/impossible-tie-outs.ts';
import { targetRules } from '../../checks/registry.ts';
import { ruleList } from '../../checks/rule-list.ts';
import { zhuzhou2022 } from '../../editions/zhuzhou-2022/index.ts';

const path = fileURLToPath(new URL('../../checks/RULES.md', import.meta.url));
writeFileSync(path, ruleList([...zhuzhou2022.rules, ...targetRules, ...zhuzhou2022.reportRules], impossibleTieOuts));
