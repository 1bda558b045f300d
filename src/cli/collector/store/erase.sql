insert into erased_visitors
select sha256($1), $2
where sha256($1) not in (select visitor_hash from erased_visitors);
