-- The regions of the release as a code list.
select region_key, region_code as code, region_name as name, full_name, region_level, parent_region_code as parent, valid_from, valid_to, origin
from dim_region
where region_key <> 0
order by region_key
