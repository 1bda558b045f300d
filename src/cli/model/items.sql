-- A shop without a catalogue file: what the log names, in an order that the log alone decides.
create temporary table catalogue as
select item, row_number() over (order by item) - 1 as place
from log
group by item
