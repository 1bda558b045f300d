insert into events
select
  id,
  md5_number(id),
  "at",
  $1,
  name,
  visitor,
  session,
  consent_version,
  consent_at,
  data,
  from_json(
    json_extract(data, '$.items'),
    '[{"item_id":"VARCHAR","price":"DOUBLE","quantity":"DOUBLE"}]'
  )
from arriving
where not exists (select 1 from events as kept where kept.id_key = md5_number(arriving.id))
  and sha256(arriving.visitor) not in (select visitor_hash from erased_visitors);
