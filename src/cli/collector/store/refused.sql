select arriving.id
from arriving
where sha256(arriving.visitor) in (select visitor_hash from erased_visitors);
