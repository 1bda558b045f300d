-- Every act on a product, in order: sessions are numbered as they ended, those of a test log last, so that what is held
-- back begins at a number.
create temporary table acts as
with ends as (
  select part, visitor, session, max(at_ms) as ended_ms
  from log
  group by part, visitor, session
),
numbered as (
  select part, visitor, session, ended_ms,
    row_number() over (order by part, ended_ms, visitor, session) as session_no
  from ends
),
people as (
  select visitor, row_number() over (order by visitor) as visitor_no
  from ends
  group by visitor
)
select
  numbered.part as part,
  numbered.session_no as session_no,
  people.visitor_no as visitor_no,
  numbered.ended_ms as ended_ms,
  log.at_ms as at_ms,
  log.kind as kind,
  coalesce(catalogue.place, -1) as item,
  row_number() over (partition by numbered.session_no order by log.at_ms, log.seq) as nth,
  row_number() over (partition by numbered.session_no order by log.at_ms desc, log.seq desc) as from_end
from log
join numbered
  on numbered.part = log.part and numbered.visitor = log.visitor and numbered.session = log.session
join people on people.visitor = log.visitor
left join catalogue on catalogue.item = log.item
