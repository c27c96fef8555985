export { plantedInSchedule } from './planted';
export { schedule } from './schedule';
