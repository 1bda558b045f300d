-- Looks and orders of the sessions in which something was bought, one row an act.
select session_no, kind, item
from acts
where session_no > {{after}} and session_no <= {{sessions}}
  and session_no in (select session_no from acts where kind = 'buy')
order by session_no, nth
