# Basket

basket-empty = Your basket is empty.
basket-title = { $count ->
    [one] Your basket: { $count } action
   *[other] Your basket: { $count } actions
}
basket-kept = Your basket waits for you: nothing is asked for until you send it.
basket-would-be-accepted = ✓ Possible
basket-would-be-waitlisted = ⏳ On the waiting list
basket-would-be-refused = ✗ Not possible, with those above
basket-too-many = Your basket already holds { $count } actions. Send it, or take some out.
button-send-basket = { $count ->
    [one] Send my request
   *[other] Send my { $count } requests
}
button-basket-more = Add an action
button-basket-remove = Take out: { $title }
button-basket = My basket
order-basket = my basket | basket | show my basket | my cart | cart
