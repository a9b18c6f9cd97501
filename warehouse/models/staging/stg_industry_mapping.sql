-- One row is a class of GB/T 4754-2017 that an industry of local systems consists of, from the
-- reference data.
select industry_name, industry_code as national_code, basis
from reference_industry_mapping
