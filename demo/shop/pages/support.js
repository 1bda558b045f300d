// @ts-check
import { find } from '../dom/find.js';
import { drawFrame } from '../parts/frame.js';
import { t } from '../texts/texts.js';
import { complaintForm } from './support/form.js';

drawFrame(t('support.title'));
find('complaint').append(complaintForm());
