"""What is compared and shown: the controller, and the pane it fills."""
