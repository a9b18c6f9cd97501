-- One row is a unit of the reference data; its factor is a fraction.
select
    code as unit_code,
    name as unit_name,
    dimension,
    base_unit,
    cast(numerator as decimal(38, 15)) as numerator,
    cast(denominator as decimal(38, 15)) as denominator
from reference_units
