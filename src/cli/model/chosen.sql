-- The pairs worth their bytes: visits of an item times the pair's share of what leads on from it, for both ends. What leads
-- on is counted in whole tenths, so that its sum does not depend on its order.
with ways as (
  select lower_item as item, 10 * forward + {{back_tenths}} * backward as led from pairs
  union all
  select higher_item as item, 10 * backward + {{back_tenths}} * forward as led from pairs
),
sums as (
  select item, cast(sum(led) as bigint) as all_led from ways group by item
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
  coalesce(a.per_weight, 0) * (10 * pairs.forward + {{back_tenths}} * pairs.backward)
    + coalesce(b.per_weight, 0) * (10 * pairs.backward + {{back_tenths}} * pairs.forward) as expected_use
from pairs
left join worth as a on a.item = pairs.lower_item
left join worth as b on b.item = pairs.higher_item
order by expected_use desc, lower_item, higher_item
limit {{most}}
