-- Columns of moments are ms since 1970 UTC; "at" is a word of DuckDB's own and stands in quotes.
-- id_key is the md5 of id: an index over random ids would have to lie in memory whole, and slows every
-- commit as it grows; a scan of sixteen bytes an event does not.
create table if not exists events (
  id varchar not null,
  id_key uhugeint not null,
  "at" bigint not null,
  received_at bigint not null,
  name varchar not null,
  visitor varchar not null,
  session varchar not null,
  consent_version varchar not null,
  consent_at bigint not null,
  data json not null,
  items struct(item_id varchar, price double, quantity double)[]
);

-- Of a visitor who was erased nothing is kept but what is needed to refuse what comes late.
create table if not exists erased_visitors (visitor_hash varchar not null, "at" bigint not null);

-- One row for each product of an event, as the model is built from.
create or replace view event_items as
select
  events.visitor,
  events.session,
  events."at",
  events.name,
  item.item_id,
  item.price,
  item.quantity
from events, unnest(events.items) as each_item (item);

create temp table if not exists arriving (
  id varchar,
  "at" bigint,
  name varchar,
  visitor varchar,
  session varchar,
  consent_version varchar,
  consent_at bigint,
  data varchar
);
