-- One row is a unit of the reference data; its factor to the base unit is a number or a fraction.
select
    unit_code,
    unit_name,
    dimension,
    base_unit,
    cast(case
        when position('/' in factor) > 0 then substring(factor from 1 for position('/' in factor) - 1)
        else factor
    end as decimal(38, 18)) as numerator,
    cast(case
        when position('/' in factor) > 0 then substring(factor from position('/' in factor) + 1)
        else '1'
    end as decimal(38, 18)) as denominator
from reference_units
