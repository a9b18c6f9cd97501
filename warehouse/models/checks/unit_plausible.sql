-- severity: warning
-- The unit of an observation measures another kind of quantity than its indicator.
select i.indicator_name, i.dimension as indicator_dimension, u.unit_name, u.dimension as unit_dimension, count(*) as observations
from fact_observation as o
join dim_indicator as i using (indicator_key)
join dim_unit as u using (unit_code)
where o.measure in ('level', 'level_ytd') and i.origin = 'reference' and u.origin = 'reference'
    and i.dimension <> '' and u.dimension <> '' and i.dimension <> u.dimension
    -- Money of one currency may be given in another: the kind stands before the colon.
    and substring(i.dimension from 1 for position(':' in i.dimension || ':'))
        <> substring(u.dimension from 1 for position(':' in u.dimension || ':'))
group by i.indicator_name, i.dimension, u.unit_name, u.dimension
