-- What most visitors wanted since a moment; what too few wanted is not told.
select item, count(distinct visitor_no) as visitors
from acts
where kind = '{{kind}}' and item >= 0 and at_ms >= {{since_ms}}
  and session_no <= {{sessions}} and from_end > {{held_back}}
group by item
having count(distinct visitor_no) >= {{least_visitors}}
order by visitors desc, item
limit {{most}}
