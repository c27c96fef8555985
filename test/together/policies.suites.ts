import { together } from './together';

together('policies');
