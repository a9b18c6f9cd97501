-- One row is a region in a validity period, from the reference data.
select
    code as region_code,
    name as region_name,
    full_name,
    level as region_level,
    parent_code as parent_region_code,
    cast(valid_from as integer) as first_year,
    cast(nullif(valid_to, '') as integer) as last_year
from reference_regions
