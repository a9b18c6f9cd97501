-- severity: warning
-- The unit of an observation measures another kind of quantity than its indicator.
select i.indicator_name, i.dimension as indicator_dimension, u.unit_name, u.dimension as unit_dimension, count(*) as observations
from fact_observation as o
join dim_indicator as i using (indicator_key)
join dim_unit as u using (unit_code)
where o.measure in ('level', 'level_ytd') and i.origin = 'reference' and u.origin = 'reference'
    and i.dimension <> '' and u.dimension <> '' and i.dimension <> u.dimension
    and split_part(i.dimension, ':', 1) <> split_part(u.dimension, ':', 1)
group by i.indicator_name, i.dimension, u.unit_name, u.dimension
