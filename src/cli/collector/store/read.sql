select id, "at", received_at, name, visitor, session, consent_version, consent_at, data::varchar as data
from events
where received_at > $1 or (received_at = $1 and id > $2)
order by received_at, id
limit $3;
