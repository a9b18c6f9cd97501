-- The latest vintage of all observations as SDMX-CSV 2.0: dimensions, the value, attributes. Months
-- since January are a time range of SDMX (start and duration); other spans as well. Rows are sorted
-- while they are narrow, and written out afterwards.
with sorted as (
    select
        p.frequency,
        p.period_code,
        p.start_date,
        p.end_date,
        r.region_code,
        r.region_name,
        i.indicator_code,
        n.industry_key,
        n.industry_system,
        n.industry_code,
        o.measure,
        o.label_path,
        o.value,
        o.status,
        u.unit_name,
        o.vintage,
        o.source_key
    from fact_observation as o
    join dim_region as r using (region_key)
    join dim_indicator as i using (indicator_key)
    join dim_industry as n using (industry_key)
    join dim_period as p using (period_key)
    join dim_unit as u using (unit_code)
    where o.is_latest
    order by o.region_key, o.indicator_key, o.industry_key, o.period_key, o.measure, o.label_path
)
select
    'dataflow' as "STRUCTURE",
    'YUNHE:OBSERVATION(1.0)' as "STRUCTURE_ID",
    'I' as "ACTION",
    case frequency
        when 'year' then 'A'
        when 'half_year' then 'S'
        when 'quarter' then 'Q'
        when 'month' then 'M'
        else '_O'
    end as "FREQ",
    case when region_code <> '' then region_code else region_name end as "REF_AREA",
    indicator_code as "INDICATOR",
    case when industry_key = 0 then '_T' else industry_system || ':' || industry_code end as "ACTIVITY",
    measure as "MEASURE",
    case when label_path = '' then '_T' else label_path end as "LABEL_PATH",
    case frequency
        when 'year' then period_code
        when 'half_year' then replace(period_code, 'H', 'S')
        when 'quarter' then period_code
        when 'month' then period_code
        when 'unknown' then ''
        else cast(start_date as varchar) || '/P'
            || cast((extract(year from end_date) - extract(year from start_date)) * 12
                + extract(month from end_date) - extract(month from start_date) + 1 as varchar) || 'M'
    end as "TIME_PERIOD",
    rtrim(rtrim(cast(value as varchar), '0'), '.') as "OBS_VALUE",
    status as "OBS_STATUS",
    unit_name as "UNIT_MEASURE",
    vintage as "VINTAGE",
    source_key as "SOURCE"
from sorted
