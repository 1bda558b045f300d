-- Both directions of each pair, weighted by a power of their distance, up to twenty steps apart. Whole numbers, so that the sums do not
-- depend on their order. A pair that too few visitors made is not kept: it could tell of a person.
insert into pairs
with distances as (
  select row_number() over (order by place) as distance
  from (select distinct place from steps where place <= 20) as first_places
),
ahead as (
  select steps.session_no as session_no, steps.place + distances.distance as place,
    steps.visitor_no as visitor_no, steps.item as item,
    cast(floor(steps.worth * power(distances.distance, {{distance_power}}) + 0.5) as bigint) as counts
  from steps
  cross join distances
  where steps.kind = '{{from}}'
),
by_visitor as (
  select
    case when ahead.item < steps.item then ahead.item else steps.item end as lower_item,
    case when ahead.item < steps.item then steps.item else ahead.item end as higher_item,
    ahead.visitor_no as visitor_no,
    sum(case when ahead.item < steps.item then ahead.counts else 0 end) as onward,
    sum(case when ahead.item < steps.item then 0 else ahead.counts end) as homeward
  from ahead
  join steps on steps.session_no = ahead.session_no and steps.place = ahead.place
  where steps.kind = '{{to}}' and steps.item <> ahead.item
    and (case when ahead.item < steps.item then ahead.item else steps.item end) % {{shards}} = {{shard}}
  group by
    case when ahead.item < steps.item then ahead.item else steps.item end,
    case when ahead.item < steps.item then steps.item else ahead.item end,
    ahead.visitor_no
)
select lower_item, higher_item,
  cast(sum(onward) as bigint) as forward, cast(sum(homeward) as bigint) as backward
from by_visitor
group by lower_item, higher_item
having count(*) >= {{least_visitors}}
