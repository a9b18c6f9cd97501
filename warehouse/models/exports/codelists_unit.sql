-- The units of the release as a code list.
select
    unit_code as code,
    unit_name as name,
    dimension,
    base_unit,
    rtrim(rtrim(cast(factor as varchar), '0'), '.') as factor,
    origin
from dim_unit
where unit_code <> ''
order by unit_code
