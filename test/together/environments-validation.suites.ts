import { together } from './together';

together('environments/validation');
