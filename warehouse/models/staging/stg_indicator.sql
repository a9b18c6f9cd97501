-- One row is an indicator of the reference data, with what is known of it.
select
    i.indicator_code,
    i.indicator_name,
    i.english_name,
    i.topic,
    i.dimension,
    i.canonical_unit,
    case when t.better = 'lower' then 'lower' else 'higher' end as better,
    coalesce(t.growth_basis, '') as growth_basis
from reference_indicators as i
left join reference_indicator_traits as t on t.indicator_code = i.indicator_code
