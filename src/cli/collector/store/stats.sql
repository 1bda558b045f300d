select
  count(*) as events,
  count(distinct visitor) as visitors,
  min("at") as first_at,
  max("at") as last_at
from events;
