-- One row is a named project of a region, however many documents name it. Its name is the one it
-- was first given. Key 0: unknown.
with mentioned as (
    select
        m.project_code,
        m.project_name,
        m.document_key,
        m.project_no,
        m.region_key,
        case when r.region_code <> '' then r.region_code else r.region_name end as region_identity
    from int_project as m
    join dim_region as r using (region_key)
),
ordered as (
    select
        *,
        row_number() over (partition by region_identity, project_code order by document_key, project_no) as place
    from mentioned
),
final as (
    select
        cast(row_number() over (order by document_key, project_no) as integer) as project_key,
        project_name,
        project_code,
        region_key,
        document_key as first_document_key
    from ordered
    where place = 1
)
select * from final
union all
select 0, '', '', 0, 0
