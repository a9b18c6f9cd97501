-- One row is an indicator that is a part of another, from the reference data.
select indicator_code, part_code, breakdown
from reference_indicator_parts
