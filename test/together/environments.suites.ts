import { together } from './together';

together('environments');
