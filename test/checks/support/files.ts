/** Names of the small unit's files. */
export const accounts = '2022/accounts.yaml';
export const department = '2022/department.yaml';
export const explanations = '2022/explanations.yaml';
export const priorAccounts = '2021/accounts.yaml';
export const overallScorecard = '2022/scorecards/1-overall.yaml';
export const projectScorecard = '2022/scorecards/2-project.yaml';
export const functionalList = 'classification/2022/functional.csv';
