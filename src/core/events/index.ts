import { addPaymentInfo } from './add-payment-info';
import { addShippingInfo } from './add-shipping-info';
import { addToCart } from './add-to-cart';
import { addToWishlist } from './add-to-wishlist';
import { answer } from './answer';
import { beginCheckout } from './begin-checkout';
import { dislike } from './dislike';
import type { EventFields } from './event-fields';
import { filter } from './filter';
import { gift } from './gift';
import { joinGroup } from './join-group';
import { like } from './like';
import { login } from './login';
import { logout } from './logout';
import { messageClick } from './message-click';
import { messageDismiss } from './message-dismiss';
import { messageView } from './message-view';
import { note } from './note';
import { pageView } from './page-view';
import { prefer } from './prefer';
import { purchase } from './purchase';
import { referral } from './referral';
import { refund } from './refund';
import { removeFromCart } from './remove-from-cart';
import { review } from './review';
import { search } from './search';
import { selectItem } from './select-item';
import { share } from './share';
import { shoppingFor } from './shopping-for';
import { strike } from './strike';
import { trial } from './trial';
import { userEngagement } from './user-engagement';
import { viewCart } from './view-cart';
import { viewItem } from './view-item';
import { viewItemList } from './view-item-list';

/** Every kind of event, in the order a visit usually has them. */
export const eventKinds = [
  pageView,
  viewItemList,
  selectItem,
  viewItem,
  userEngagement,
  search,
  filter,
  addToWishlist,
  like,
  dislike,
  share,
  addToCart,
  removeFromCart,
  viewCart,
  beginCheckout,
  addShippingInfo,
  addPaymentInfo,
  purchase,
  refund,
  answer,
  review,
  referral,
  joinGroup,
  messageView,
  messageClick,
  messageDismiss,
  login,
  logout,
  shoppingFor,
  gift,
  prefer,
  note,
  trial,
  strike,
] as const;

type RegisteredKind = (typeof eventKinds)[number];

/** The name of an event, for example `view_item`. */
export type EventName = RegisteredKind['name'];

type FieldsNeeded<Name extends EventName> = Extract<
  RegisteredKind,
  { name: Name }
>['needs'][number];

/** What `track(name, data)` takes: the fields this kind needs, and any other field. */
export type EventData<Name extends EventName = EventName> = Name extends EventName
  ? Partial<EventFields> & Pick<EventFields, FieldsNeeded<Name>>
  : never;
