-- severity: error
-- A source gives two numbers for the same region, indicator, industry, period, measure and label
-- path; the reader must tell them apart or refuse one.
select source_key, region_key, indicator_key, industry_key, period_key, measure, label_path, count(*) as numbers
from fact_observation
group by source_key, region_key, indicator_key, industry_key, period_key, measure, label_path
having count(*) > 1
