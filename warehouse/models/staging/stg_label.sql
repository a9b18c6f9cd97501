-- One row is a row label that is a part of any indicator, from the reference data.
select label, breakdown, part
from reference_label_parts
