-- The industries of the release as a code list.
select industry_system as system, industry_code as code, industry_name as name, industry_group, parent_code as parent, valid_from, valid_to
from dim_industry
where industry_key <> 0
order by industry_key
