-- One row is an indicator of the reference data.
select
    code as indicator_code,
    name as indicator_name,
    english_name,
    topic,
    dimension,
    canonical_unit
from reference_indicators
