-- One row is a region in a validity period. Regions of GB/T 2260 come first; regions that no code
-- list holds follow from key 1000001 in the order in which sources brought them. Key 0: unknown.
with listed as (
    select
        cast(row_number() over (order by region_code, first_year, region_name) as integer) as region_key,
        region_code,
        region_name,
        full_name,
        region_level,
        nullif(parent_region_code, '') as parent_region_code,
        cast(lpad(cast(first_year as varchar), 4, '0') || '-01-01' as date) as valid_from,
        cast(lpad(cast(last_year as varchar), 4, '0') || '-12-31' as date) as valid_to,
        'reference' as origin
    from stg_region
),
named as (
    select u.region_code, u.region_name, min(u.first_source_key) as first_source_key
    from int_region_use as u
    where not exists (select 1 from stg_region as r where r.region_code = u.region_code)
    group by u.region_code, u.region_name
),
discovered as (
    select
        cast(1000000 + row_number() over (order by first_source_key, region_code, region_name) as integer) as region_key,
        region_code,
        region_name,
        region_name as full_name,
        'other' as region_level,
        cast(null as varchar) as parent_region_code,
        cast(null as date) as valid_from,
        cast(null as date) as valid_to,
        'discovered' as origin
    from named
)
select * from listed
union all
select * from discovered
union all
select 0, '', '', '', 'unknown', null, null, null, 'unknown'
