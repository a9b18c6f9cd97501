-- One row is an indicator of the reference data.
select
    indicator_code,
    indicator_name,
    english_name,
    topic,
    dimension,
    canonical_unit
from reference_indicators
