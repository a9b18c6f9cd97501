-- One row says which dim_region row a region name means in a year: the one that is valid then, or
-- else the one whose validity is nearest.
with by_code as (
    select
        u.region_code,
        u.region_name,
        u."year",
        r.region_key,
        row_number() over (
            partition by u.region_code, u.region_name, u."year"
            order by
                case
                    when u."year" = 0 and r.valid_to is null then 0
                    when u."year" = 0 then 10000 - extract(year from r.valid_to)
                    when u."year" < extract(year from r.valid_from) then extract(year from r.valid_from) - u."year"
                    when u."year" > extract(year from r.valid_to) then u."year" - extract(year from r.valid_to)
                    else 0
                end,
                r.valid_from desc,
                r.region_key
        ) as preference
    from int_region_use as u
    join dim_region as r on r.region_code = u.region_code and r.origin = 'reference'
    where u.region_code <> ''
),
by_name as (
    select u.region_code, u.region_name, u."year", r.region_key
    from int_region_use as u
    join dim_region as r
        on r.region_code = u.region_code and r.region_name = u.region_name and r.origin = 'discovered'
)
select region_code, region_name, "year", region_key from by_code where preference = 1
union all
select region_code, region_name, "year", region_key from by_name
