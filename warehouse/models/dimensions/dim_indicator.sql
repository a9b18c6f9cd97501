-- One row is an indicator. Those of the reference data come first; discovered ones follow from key
-- 1000001 in the order in which sources brought them. Key 0: unknown.
with listed as (
    select
        cast(row_number() over (order by indicator_code) as integer) as indicator_key,
        indicator_code,
        indicator_name,
        english_name,
        topic,
        dimension,
        canonical_unit,
        better,
        growth_basis,
        'reference' as origin
    from stg_indicator
),
used as (
    select distinct source_sha256, indicator_code, indicator_name, unit, 1 as preference from stg_observation
    union all
    select distinct source_sha256, indicator_code, indicator_text, '', 2 from stg_statement
),
named as (
    select
        u.indicator_code,
        u.indicator_name,
        u.unit,
        min(s.source_key) over (partition by u.indicator_code) as first_source_key,
        row_number() over (
            partition by u.indicator_code
            order by u.preference, s.source_key, length(u.indicator_name), u.indicator_name, u.unit desc
        ) as place
    from used as u
    join dim_source as s on s.sha256 = u.source_sha256
    where u.indicator_code <> ''
        and not exists (select 1 from stg_indicator as i where i.indicator_code = u.indicator_code)
),
discovered as (
    select
        cast(1000000 + row_number() over (order by first_source_key, indicator_code) as integer) as indicator_key,
        indicator_code,
        indicator_name,
        '' as english_name,
        '' as topic,
        '' as dimension,
        unit as canonical_unit,
        'higher' as better,
        '' as growth_basis,
        'discovered' as origin
    from named
    where place = 1
)
select * from listed
union all
select * from discovered
union all
select 0, '', '', '', '', '', '', 'higher', '', 'unknown'
