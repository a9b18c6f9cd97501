-- The indicators of the release as a code list.
select indicator_code as code, indicator_name as name, english_name, topic, dimension, canonical_unit, origin
from dim_indicator
where indicator_key <> 0
order by indicator_key
