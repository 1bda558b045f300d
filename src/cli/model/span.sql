select
  count(*) as acts,
  coalesce(max(session_no), 0) as sessions,
  coalesce(max(case when part = 0 then session_no else 0 end), 0) as train_sessions,
  coalesce(max(at_ms), 0) as last_ms,
  coalesce(sum(case when kind = 'view' then 1 else 0 end), 0) as views,
  coalesce(sum(case when kind = 'buy' then 1 else 0 end), 0) as purchases,
  count(distinct visitor_no) as visitors
from acts
