-- What was done in each session, one row an act.
select session_no, item
from acts
where kind = '{{kind}}' and session_no > {{after}} and session_no <= {{sessions}} and from_end > {{held_back}}
order by session_no, nth
