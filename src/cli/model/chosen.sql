-- The pairs worth their bytes: visits of an item times the pair's share of what leads on from it, for both ends.
with ways as (
  select lower_item as item, forward + {{back}} * backward as led from pairs
  union all
  select higher_item as item, backward + {{back}} * forward as led from pairs
),
sums as (
  select item, sum(led) as all_led from ways group by item
),
visits as (
  select item, count(*) as many from steps group by item
),
worth as (
  select sums.item as item, visits.many / sums.all_led as per_weight
  from sums
  join visits on visits.item = sums.item
  where sums.all_led > 0
)
select pairs.lower_item as lower_item, pairs.higher_item as higher_item,
  pairs.forward as forward, pairs.backward as backward,
  coalesce(a.per_weight, 0) * (pairs.forward + {{back}} * pairs.backward)
    + coalesce(b.per_weight, 0) * (pairs.backward + {{back}} * pairs.forward) as expected_use
from pairs
left join worth as a on a.item = pairs.lower_item
left join worth as b on b.item = pairs.higher_item
order by expected_use desc, lower_item, higher_item
limit {{most}}
