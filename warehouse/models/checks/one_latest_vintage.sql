-- severity: error
-- An observation has no latest value, or more than one.
select region_key, indicator_key, industry_key, period_key, measure, label_path
from fact_observation
group by region_key, indicator_key, industry_key, period_key, measure, label_path
having sum(case when is_latest then 1 else 0 end) <> 1
