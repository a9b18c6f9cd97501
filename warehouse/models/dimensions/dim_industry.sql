-- One row is an industry in a system: the national classification, then local systems as reports
-- define them, then industries as tables write them. Key 0: not broken down by industry.
with national as (
    select
        cast(row_number() over (order by industry_code) as integer) as industry_key,
        industry_system,
        industry_code,
        industry_name,
        '' as industry_group,
        nullif(parent_code, '') as parent_code,
        date '2017-10-01' as valid_from,
        cast(null as date) as valid_to
    from stg_national_industry
),
defined as (
    select
        i.industry_system,
        i.industry_code,
        i.industry_name,
        i.industry_group,
        s.source_key,
        min(extract(year from d.issued_on)) over (partition by i.industry_system, i.industry_code) as first_year,
        row_number() over (
            partition by i.industry_system, i.industry_code
            order by case when i.industry_group <> '' then 0 else 1 end, s.source_key, i.document_no, i.char_start
        ) as place
    from stg_industry as i
    join dim_source as s on s.sha256 = i.source_sha256
    left join dim_document as d on d.source_key = s.source_key and d.document_no = i.document_no
),
written as (
    select
        case when o.industry_code <> '' then 'GB/T 4754-2017' else 'as written' end as industry_system,
        case when o.industry_code <> '' then o.industry_code else o.industry_name end as industry_code,
        min(o.industry_name) as industry_name,
        min(s.source_key) as source_key
    from (select distinct source_sha256, industry_code, industry_name from stg_observation) as o
    join dim_source as s on s.sha256 = o.source_sha256
    where (o.industry_code <> '' or o.industry_name <> '')
        and not exists (select 1 from stg_national_industry as n where n.industry_code = o.industry_code)
    group by 1, 2
),
added as (
    select industry_system, industry_code, industry_name, industry_group, source_key, cast(first_year as varchar) as first_year
    from defined
    where place = 1
    union all
    select industry_system, industry_code, industry_name, '', source_key, null
    from written
),
numbered as (
    select
        cast(1000000 + row_number() over (order by source_key, industry_system, industry_code) as integer) as industry_key,
        industry_system,
        industry_code,
        industry_name,
        industry_group,
        cast(null as varchar) as parent_code,
        cast(first_year || '-01-01' as date) as valid_from,
        cast(null as date) as valid_to
    from added
)
select * from national
union all
select * from numbered
union all
select 0, '', '', '', '', null, null, null
