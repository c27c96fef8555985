import { together } from './together';

together('constructs');
