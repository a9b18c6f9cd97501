-- severity: warning
-- An observation is dated outside of the validity of its region; the nearest validity was taken.
select r.region_code, r.region_name, p.period_code, count(*) as observations
from fact_observation as o
join dim_region as r using (region_key)
join dim_period as p using (period_key)
where (r.valid_from > p.end_date or r.valid_to < p.start_date) and r.origin = 'reference'
group by r.region_code, r.region_name, p.period_code
