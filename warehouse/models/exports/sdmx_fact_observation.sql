-- The latest vintage of all observations as SDMX-CSV 2.0: dimensions, the value, attributes. Months
-- since January are a time range of SDMX (start and duration); other spans as well.
select
    'dataflow' as "STRUCTURE",
    'YUNHE:OBSERVATION(1.0)' as "STRUCTURE_ID",
    'I' as "ACTION",
    case p.frequency
        when 'year' then 'A'
        when 'half_year' then 'S'
        when 'quarter' then 'Q'
        when 'month' then 'M'
        else '_O'
    end as "FREQ",
    case when r.region_code <> '' then r.region_code else r.region_name end as "REF_AREA",
    i.indicator_code as "INDICATOR",
    case when n.industry_key = 0 then '_T' else n.industry_system || ':' || n.industry_code end as "ACTIVITY",
    o.measure as "MEASURE",
    case when o.label_path = '' then '_T' else o.label_path end as "LABEL_PATH",
    case p.frequency
        when 'year' then p.period_code
        when 'half_year' then replace(p.period_code, 'H', 'S')
        when 'quarter' then p.period_code
        when 'month' then p.period_code
        when 'unknown' then ''
        else cast(p.start_date as varchar) || '/P'
            || cast((extract(year from p.end_date) - extract(year from p.start_date)) * 12
                + extract(month from p.end_date) - extract(month from p.start_date) + 1 as varchar) || 'M'
    end as "TIME_PERIOD",
    rtrim(rtrim(cast(o.value as varchar), '0'), '.') as "OBS_VALUE",
    o.status as "OBS_STATUS",
    u.unit_name as "UNIT_MEASURE",
    o.vintage as "VINTAGE",
    o.source_key as "SOURCE"
from fact_observation as o
join dim_region as r using (region_key)
join dim_indicator as i using (indicator_key)
join dim_industry as n using (industry_key)
join dim_period as p using (period_key)
join dim_unit as u using (unit_code)
where o.is_latest
order by o.region_key, o.indicator_key, o.industry_key, o.period_key, o.measure, o.label_path
