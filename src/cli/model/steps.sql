-- The acts that can begin or end a pair, by their place in the session. In a shop of sessions what was done last counts e times as
-- much as what was done first; a long session says less of each pair. In whole millionths: the last digit of a power is
-- not the same everywhere.
create temporary table steps as
with bounds as (
  select max(ended_ms) as last_ms, max(ended_ms) - min(ended_ms) + 1 as span_ms
  from acts
  where session_no <= {{sessions}}
),
counted as (
  select session_no, visitor_no, ended_ms, kind, item,
    row_number() over (partition by session_no order by nth) as place,
    count(*) over (partition by session_no) as size
  from acts
  where kind in ('{{from}}', '{{to}}')
    and item >= 0 and session_no <= {{sessions}} and from_end > {{held_back}}
)
select session_no, visitor_no, kind, item, place,
  cast(floor(1000000 * power(size, -0.15) * exp({{recency}} * (ended_ms - last_ms) / span_ms) + 0.5) as bigint) as worth
from counted
cross join bounds
