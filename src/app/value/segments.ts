/** What reads the owner's rules and shows the owner's variants: loaded where there are some. */
export { createVariants } from '../../page/variants';
export { readOwnerRules } from './read-owner-rules';
