-- One row is a region in a validity period, from the reference data.
select
    region_code,
    region_name,
    full_name,
    region_level,
    parent_region_code,
    cast(nullif(valid_from, '') as integer) as first_year,
    cast(nullif(valid_to, '') as integer) as last_year
from reference_regions
